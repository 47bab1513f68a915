package org.crampgraph.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.time.Duration;

import javax.management.remote.JMXConnector;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;

import com.sun.management.ThreadMXBean;
import com.sun.tools.attach.AttachNotSupportedException;
import com.sun.tools.attach.VirtualMachine;

/// Resources that another JVM has used since it started.
record Gauge(ProcessHandle process, JMXConnector connection, ThreadMXBean threads, MemoryMXBean memory)
        implements
            AutoCloseable {

    static Gauge of(ProcessHandle process) {
        try {
            var machine = VirtualMachine.attach(Long.toString(process.pid()));
            var address = new JMXServiceURL(machine.startLocalManagementAgent());
            machine.detach();
            return of(process, JMXConnectorFactory.connect(address));
        } catch (IOException | AttachNotSupportedException e) {
            throw new IllegalStateException("The service's figures cannot be read", e);
        }
    }

    private static Gauge of(ProcessHandle process, JMXConnector connection) throws IOException {
        var beans = connection.getMBeanServerConnection();
        return new Gauge(process, connection,
                ManagementFactory.newPlatformMXBeanProxy(beans, ManagementFactory.THREAD_MXBEAN_NAME,
                        ThreadMXBean.class),
                ManagementFactory.newPlatformMXBeanProxy(beans, ManagementFactory.MEMORY_MXBEAN_NAME,
                        MemoryMXBean.class));
    }

    /// In user and system mode; the operating system counts in hundredths of a second.
    Duration cpu() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /// In bytes, by all threads.
    long allocated() {
        return threads.getTotalThreadAllocatedBytes();
    }

    /// Live heap in bytes, after a full collection.
    long liveHeap() {
        memory.gc();
        return memory.getHeapMemoryUsage().getUsed();
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
