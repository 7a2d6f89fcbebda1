package satow.article;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The address by which an article is recognised when it comes again: without scheme, {@code www.},
 * default port, fragment, closing slash and the parameters that count readers.
 */
public final class WebAddress {
  /** Parameters of campaigns and click counters, by their makers' documentation. */
  private static final Pattern COUNTS_READERS =
      Pattern.compile(
          "(utm_[a-z]+|fbclid|gclid|dclid|msclkid|yclid|igshid|mc_cid|mc_eid|cmpid|ocid)(=.*)?");

  private WebAddress() {}

  /** The address; empty for what is no web address or only names a site. */
  public static Optional<String> of(String url) {
    try {
      var uri = new URI(url.strip().replace(" ", "%20"));
      var scheme = Optional.ofNullable(uri.getScheme()).orElse("").toLowerCase(Locale.ROOT);
      if (uri.getHost() == null || !(scheme.equals("http") || scheme.equals("https"))) {
        return Optional.empty();
      }
      var host = uri.getHost().toLowerCase(Locale.ROOT).replaceFirst("^www\\.|\\.$", "");
      boolean standard = uri.getPort() < 0 || uri.getPort() == (scheme.equals("http") ? 80 : 443);
      var path = Optional.ofNullable(uri.getRawPath()).orElse("").replaceFirst("/+$", "");
      var query = query(Optional.ofNullable(uri.getRawQuery()).orElse(""));
      return path.isEmpty() && query.isEmpty()
          ? Optional.empty()
          : Optional.of(host + (standard ? "" : ":" + uri.getPort()) + path + query);
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private static String query(String raw) {
    var kept =
        Arrays.stream(raw.split("&", -1))
            .filter(part -> !part.isEmpty() && !COUNTS_READERS.matcher(part).matches())
            .collect(Collectors.joining("&"));
    return kept.isEmpty() ? "" : "?" + kept;
  }
}
