package org.crampgraph.transport.admission;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/// The client behind an address: an IPv4 address is one client, an IPv6 address belongs to the client with its /64
/// network.
public final class IpNetwork {

    private static final int NETWORK_BYTES = 8;

    private IpNetwork() {}

    /// @param address as digits, or any other name of a client (used unchanged)
    public static String of(String address) {
        try {
            return InetAddress.ofLiteral(address) instanceof Inet6Address six
                    ? HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), NETWORK_BYTES))
                    : address;
        } catch (IllegalArgumentException e) {
            return address;
        }
    }
}
