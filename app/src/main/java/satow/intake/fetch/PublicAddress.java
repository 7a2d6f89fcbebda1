package satow.intake.fetch;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/**
 * Whether an address belongs to the public Internet: none of the blocks that the IANA special
 * purpose address registries (RFC 6890 and its updates) say are not globally reachable, and no
 * multicast. An IPv6 address that carries an IPv4 address is judged by that.
 */
public final class PublicAddress {
  /** First byte, second byte's range, and where it matters the third byte. */
  private static final int[][] CLOSED_IPV4 = {
    {0, 0, 255},
    {10, 0, 255},
    {100, 64, 127},
    {127, 0, 255},
    {169, 254, 254},
    {172, 16, 31},
    {192, 168, 168},
    {198, 18, 19},
  };

  private static final int[][] CLOSED_IPV4_24 = {
    {192, 0, 0}, {192, 0, 2}, {192, 88, 99}, {198, 51, 100}, {203, 0, 113},
  };

  private PublicAddress() {}

  /** Whether anybody may be reached there. */
  public static boolean is(InetAddress address) {
    if (address instanceof Inet4Address) {
      return isPublic4(address.getAddress());
    }
    return address instanceof Inet6Address && isPublic6(address.getAddress());
  }

  private static boolean isPublic4(byte[] bytes) {
    int a = bytes[0] & 255;
    int b = bytes[1] & 255;
    int c = bytes[2] & 255;
    boolean closed =
        a >= 224
            || Arrays.stream(CLOSED_IPV4).anyMatch(r -> a == r[0] && b >= r[1] && b <= r[2])
            || Arrays.stream(CLOSED_IPV4_24).anyMatch(r -> a == r[0] && b == r[1] && c == r[2]);
    return !closed;
  }

  /** 2000::/3 is what is handed out; of it, not 2001::/23 (protocols), 2001:db8::/32, 3fff::/20. */
  private static boolean isPublic6(byte[] bytes) {
    int first = word(bytes, 0);
    int second = word(bytes, 1);
    if (first == 0x2002) {
      return carried(bytes, 2);
    }
    if (first == 0x0064 && second == 0xff9b && zero(bytes, 4, 12)) {
      return carried(bytes, 12);
    }
    boolean protocols = first == 0x2001 && second < 0x0200;
    boolean examples = (first == 0x2001 && second == 0x0db8) || (first == 0x3fff && second < 4096);
    return (first & 0xe000) == 0x2000 && !protocols && !examples;
  }

  private static boolean carried(byte[] bytes, int at) {
    return isPublic4(Arrays.copyOfRange(bytes, at, at + 4));
  }

  private static int word(byte[] bytes, int index) {
    return (bytes[2 * index] & 255) << 8 | (bytes[2 * index + 1] & 255);
  }

  private static boolean zero(byte[] bytes, int from, int to) {
    for (int i = from; i < to; i++) {
      if (bytes[i] != 0) {
        return false;
      }
    }
    return true;
  }

  /** Names to addresses; the system's, or another one in tests. */
  @FunctionalInterface
  public interface Resolver {
    /** All addresses of a host. */
    InetAddress[] resolve(String host) throws UnknownHostException;
  }
}
