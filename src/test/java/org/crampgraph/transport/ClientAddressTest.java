package org.crampgraph.transport;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClientAddressTest {

    private static final String PEER = "10.0.0.1";

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            // what a client sends, with no proxy in front
            "0 | 192.0.2.1                                | 10.0.0.1",
            "0 | 192.0.2.1, 192.0.2.2                     | 10.0.0.1",
            // one proxy appends the client; clients can invent everything before it
            "1 | 192.0.2.1                                | 192.0.2.1",
            "1 | 198.51.100.1, 192.0.2.1                  | 192.0.2.1",
            "1 | unknown,198.51.100.1 ,, 192.0.2.1        | 192.0.2.1",
            // two proxies: the outer one appends the client, the inner one the outer one
            "2 | 192.0.2.1, 10.0.0.2                      | 192.0.2.1",
            "2 | 198.51.100.1, 192.0.2.1, 10.0.0.2        | 192.0.2.1",
            "2 | 192.0.2.1                                | 192.0.2.1",
            // ports and brackets
            "1 | 192.0.2.1:4711                           | 192.0.2.1",
            "1 | [2001:db8::1]:4711                       | 2001:db8::1",
            "1 | [2001:db8::1]                            | 2001:db8::1",
            "1 | 2001:db8::1                              | 2001:db8::1",
            "1 | ,                                        | 10.0.0.1",
    })
    void isTheEntryOfTheOutermostProxy(int proxies, String header, String client) {
        assertEquals(client, ClientAddress.of(proxies, List.of(header), PEER));
    }

    @Test
    void isThePeerWithoutTheHeader() {
        assertEquals(PEER, ClientAddress.of(2, List.of(), PEER));
    }

    @Test
    void readsSeveralLinesAsOneList() {
        assertEquals("192.0.2.1",
                ClientAddress.of(2, List.of("198.51.100.1", "192.0.2.1,10.0.0.2"), PEER));
    }
}
