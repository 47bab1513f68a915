package org.crampgraph.database;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;

/// Keeps other processes out of a server's folder until it is closed or this process ends in any way.
record FolderLock(FileChannel channel) implements AutoCloseable {

    /// @throws DatabaseException if another process holds the lock
    static FolderLock take(ServerFolder folder) throws IOException {
        FileChannel channel = FileChannel.open(folder.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (channel.tryLock() == null) {
            throw new DatabaseException(
                    "Another CrampGraph (process %s) uses the database in %s: stop it, or set CRAMPGRAPH_DATABASE_FOLDER to another folder for this one."
                            .formatted(Files.readString(folder.lock()), folder.root()));
        }
        // through this channel only: POSIX releases the lock when a process closes any channel to the file
        channel.truncate(0).write(ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes()));
        return new FolderLock(channel);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
