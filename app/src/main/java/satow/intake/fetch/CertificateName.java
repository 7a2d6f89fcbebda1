package satow.intake.fetch;

import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.net.ssl.SSLPeerUnverifiedException;
import javax.net.ssl.SSLSession;

/**
 * Whether a certificate, which TLS has found to be valid, is one for a host: the host is among its
 * DNS names, of which one may begin with a star for one label (RFC 6125). TLS's own check would
 * also take a certificate for the number that is connected to, which says nothing of the name.
 */
final class CertificateName {
  /** A DNS name among a certificate's other names (RFC 5280). */
  private static final Integer DNS_NAME = 2;

  private CertificateName() {}

  static boolean fits(SSLSession session, String host) {
    try {
      return session.getPeerCertificates()[0] instanceof X509Certificate certificate
          && names(certificate).stream()
              .filter(name -> DNS_NAME.equals(name.get(0)))
              .anyMatch(name -> fits(String.valueOf(name.get(1)), host));
    } catch (SSLPeerUnverifiedException | CertificateParsingException e) {
      return false;
    }
  }

  private static Collection<List<?>> names(X509Certificate certificate)
      throws CertificateParsingException {
    return Optional.ofNullable(certificate.getSubjectAlternativeNames()).orElse(List.of());
  }

  static boolean fits(String pattern, String host) {
    String name = pattern.toLowerCase(Locale.ROOT);
    String asked = host.toLowerCase(Locale.ROOT).replaceFirst("\\.$", "");
    int dot = asked.indexOf('.');
    return name.equals(asked)
        || (name.startsWith("*.") && dot > 0 && name.substring(1).equals(asked.substring(dot)));
  }
}
