package org.crampgraph.transport.admission;

import static java.time.Duration.ZERO;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenBucketTest {

    private static final long SECOND = 1_000_000_000L;

    private final TokenBucket bucket = new TokenBucket(100, 10, 0);

    @Test
    void givesItsTokensAndThenRefills() {
        assertEquals(ZERO, bucket.take(60, 0));
        assertEquals(ZERO, bucket.take(40, 0));
        assertEquals(Duration.ofSeconds(5), bucket.take(50, 0));
        assertEquals(Duration.ofSeconds(2), bucket.take(50, 3 * SECOND));
        assertEquals(ZERO, bucket.take(50, 5 * SECOND));
        assertEquals(Duration.ofMillis(100), bucket.take(1, 5 * SECOND));
    }

    @Test
    void neverExceedsItsCapacity() {
        assertEquals(ZERO, bucket.take(100, 1000 * SECOND));
        assertEquals(Duration.ofMillis(100), bucket.take(1, 1000 * SECOND));
    }

    @Test
    void takesAFullBucketForMoreThanItsCapacity() {
        assertEquals(ZERO, bucket.take(1_000_000, 0));
        assertEquals(Duration.ofSeconds(10), bucket.take(1_000_000, 0));
        assertEquals(ZERO, bucket.take(1_000_000, 10 * SECOND));
    }

    @ParameterizedTest
    @CsvSource({ "203.0.113.7, 203.0.113.7", "2001:db8:1:2:3:4:5:6, 20010db800010002",
            "2001:db8:1:2::1, 20010db800010002",
            "::ffff:203.0.113.7, ::ffff:203.0.113.7", "unknown, unknown", "'', ''" })
    void belongsToANetwork(String address, String network) {
        assertEquals(network, IpNetwork.of(address));
    }
}
