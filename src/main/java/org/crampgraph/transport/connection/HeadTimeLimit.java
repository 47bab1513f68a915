package org.crampgraph.transport.connection;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;

/// Closes a connection if the head of a request (its line and headers) does not arrive in time, whether nothing arrives
/// or a byte now and then. The server's own idle time-out restarts with each byte.
///
/// Reads the bytes before the server does, and explains requests that the server rejects without a message. Removes
/// itself when the connection no longer speaks HTTP/1.
final class HeadTimeLimit extends ChannelDuplexHandler {

    private static final String TOO_SLOW =
            "HTTP/1.1 408 Request Timeout\r\nConnection: close\r\nContent-Length: 0\r\n\r\n";
    private static final String TLS = "ssl";
    private static final int TLS_HANDSHAKE = 0x16;
    private static final int HTTP_STATUS = "HTTP/1.1 ".length();

    private final HttpDate date = new HttpDate();
    private final Duration limit;
    private HeadEnd head;
    private boolean expectsHead = true;
    private boolean bodiless;
    private Future<?> alarm;

    HeadTimeLimit(Duration limit) {
        this.limit = limit;
    }

    @Override
    public void channelRead(ChannelHandlerContext ctx, Object message) throws Exception {
        if (message instanceof ByteBuf bytes && bytes.isReadable()) {
            read(ctx, bytes);
        }
        super.channelRead(ctx, message);
    }

    private void read(ChannelHandlerContext ctx, ByteBuf bytes) {
        if (head == null && expectsHead) {
            if (bytes.getByte(bytes.readerIndex()) == TLS_HANDSHAKE && ctx.pipeline().get(TLS) != null) {
                ctx.pipeline().addAfter(TLS, HeadTimeLimit.class.getName(), new HeadTimeLimit(limit)).remove(this);
                return;
            }
            begin(ctx);
        }
        if (head != null && head.isIn(bytes)) {
            boolean http2 = head.isHttp2();
            bodiless = head.isHeadMethod();
            end(false);
            if (http2) {
                ctx.pipeline().remove(this);
            }
        }
    }

    private void begin(ChannelHandlerContext ctx) {
        head = new HeadEnd();
        alarm = ctx.executor().schedule(() -> {
            ctx.writeAndFlush(Unpooled.copiedBuffer(TOO_SLOW, US_ASCII)).addListener(ChannelFutureListener.CLOSE);
        }, limit.toNanos(), TimeUnit.NANOSECONDS);
    }

    /// @param expectsHead whether the next bytes begin another request
    private void end(boolean expectsHead) {
        this.expectsHead = expectsHead;
        head = null;
        if (alarm != null) {
            alarm.cancel(false);
            alarm = null;
        }
    }

    @Override
    public void write(ChannelHandlerContext ctx, Object message, ChannelPromise promise) throws Exception {
        var status = message instanceof ByteBuf bytes && bytes.readableBytes() >= HTTP_STATUS + 3
                ? bytes.toString(bytes.readerIndex(), HTTP_STATUS + 3, US_ASCII)
                : "";
        if (message instanceof ByteBuf bytes && !bodiless && EmptyRefusal.is(bytes)) {
            bytes.release();
            explain(ctx, promise);
        } else {
            super.write(ctx, message, promise);
        }
        if (status.endsWith(" 101")) {
            ctx.pipeline().remove(this);
        } else if (!status.endsWith(" 100")) {
            end(true);
        }
    }

    private void explain(ChannelHandlerContext ctx, ChannelPromise promise) {
        ctx.write(EmptyRefusal.explained(date.now()), promise);
        ctx.executor().execute(
                () -> ctx.writeAndFlush(Unpooled.EMPTY_BUFFER).addListener(ChannelFutureListener.CLOSE));
    }

    @Override
    public void channelInactive(ChannelHandlerContext ctx) throws Exception {
        end(false);
        super.channelInactive(ctx);
    }

    @Override
    public void handlerRemoved(ChannelHandlerContext ctx) {
        end(false);
    }
}
