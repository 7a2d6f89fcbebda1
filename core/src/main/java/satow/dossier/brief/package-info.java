/** The dossier in words: the brief as Markdown, HTML and JSON, and answers to questions. */
@NullMarked
package satow.dossier.brief;

import org.jspecify.annotations.NullMarked;
