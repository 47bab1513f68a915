package org.crampgraph.transport.connection;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.util.ReferenceCountUtil;

/// Closes a connection if the head of a request (its line and headers) does not arrive in time, whether nothing arrives
/// or a byte now and then. The server's own idle time-out restarts with each byte.
///
/// Reads the bytes before the server does, and explains requests that the server refuses without a message. Removes
/// itself when the connection no longer speaks HTTP/1.
final class HeadTimeLimit extends ChannelDuplexHandler {

    private static final String TLS = "ssl";
    private static final int TLS_HANDSHAKE = 0x16;
    private static final int HTTP_STATUS = "HTTP/1.1 ".length();
    private static final int CONTINUE = 100;
    private static final int SWITCHING_PROTOCOLS = 101;

    private final HttpDate date = new HttpDate();
    private final Duration limit;
    private HeadEnd head;
    private boolean expectsHead = true;
    private boolean bodiless;
    private boolean refused;
    private Future<?> alarm;

    HeadTimeLimit(Duration limit) {
        this.limit = limit;
    }

    @Override
    public void channelRead(ChannelHandlerContext ctx, Object message) throws Exception {
        if (refused) {
            ReferenceCountUtil.release(message);
            return;
        }
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
        bodiless = false;
        alarm = ctx.executor().schedule(() -> refuse(ctx, EarlyRefusal.TOO_SLOW), limit.toNanos(),
                TimeUnit.NANOSECONDS);
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
        int status = message instanceof ByteBuf bytes ? status(bytes) : 0;
        var refusal = message instanceof ByteBuf bytes ? EarlyRefusal.of(status, bytes, bodiless)
                : Optional.<EarlyRefusal>empty();
        if (refused || refusal.isPresent()) {
            ReferenceCountUtil.release(message);
            promise.trySuccess();
            refusal.ifPresent(why -> refuse(ctx, why));
            return;
        }
        super.write(ctx, message, promise);
        if (status == SWITCHING_PROTOCOLS) {
            ctx.pipeline().remove(this);
        } else if (status != CONTINUE) {
            end(true);
        }
    }

    /// 0 if these bytes do not begin a response.
    private static int status(ByteBuf bytes) {
        int begin = bytes.readerIndex();
        if (bytes.readableBytes() < HTTP_STATUS + 3 || bytes.getByte(begin + 4) != '/'
                || bytes.getByte(begin + HTTP_STATUS - 1) != ' ') {
            return 0;
        }
        int status = 0;
        for (int i = begin + HTTP_STATUS; i < begin + HTTP_STATUS + 3; i++) {
            status = 10 * status + bytes.getByte(i) - '0';
        }
        return status;
    }

    /// The server only closes the connection if it cannot read a body, such as an invalid chunk.
    @Override
    public void exceptionCaught(ChannelHandlerContext ctx, Throwable cause) throws Exception {
        boolean awaitsResponse = head == null && !expectsHead;
        if (awaitsResponse && !(cause instanceof IOException)) {
            refuse(ctx, EarlyRefusal.BROKEN_BODY);
        } else if (!refused) {
            super.exceptionCaught(ctx, cause);
        }
    }

    /// The last response of the connection: what still comes is discarded. Closes later, because closing makes other
    /// handlers write, and one of them may be writing now.
    private void refuse(ChannelHandlerContext ctx, EarlyRefusal refusal) {
        if (!refused) {
            refused = true;
            end(false);
            ctx.writeAndFlush(refusal.response(date.now(), bodiless))
                    .addListener(written -> ctx.executor().execute(ctx.channel()::close));
        }
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
