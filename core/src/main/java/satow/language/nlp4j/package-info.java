/** NLP4J behind {@link satow.language.Analyzer}: models prepared once, loaded lazily. */
@NullMarked
package satow.language.nlp4j;

import org.jspecify.annotations.NullMarked;
