package satow.coding;

import java.util.Optional;
import satow.article.Span;

/**
 * A figure of the text.
 *
 * @param span where it stands
 * @param value the number, in units
 * @param unit {@code USD}, {@code percent}, {@code month}, {@code person}, {@code ordinal}, or the
 *     counted noun's lemma
 * @param what what is counted or measured, in the text's words
 * @param approx how rough it is: {@code approx}, {@code more than}, {@code less than}, {@code
 *     vague}, empty where exact
 * @param time the time it holds for, in the text's words
 */
public record Quantity(
    Span span,
    double value,
    String unit,
    String what,
    Optional<String> approx,
    Optional<String> time) {}
