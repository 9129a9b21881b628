package org.fuhua.standalone.bench;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// One HTTP/1.1 connection on which one request follows the other. What a benchmark's client takes from the
/// processors is taken from the service that it measures, so this does nothing but write a request and read its
/// answer.
final class Wire implements AutoCloseable {
    private static final int CONNECT_MILLIS = 2_000;
    private static final int ANSWER_MILLIS = 60_000;

    private final Socket socket = new Socket();
    private final OutputStream out;
    private final InputStream in;

    Wire(String host, int port) throws IOException {
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(ANSWER_MILLIS);
        socket.connect(new InetSocketAddress(host, port), CONNECT_MILLIS);
        out = socket.getOutputStream();
        in = new BufferedInputStream(socket.getInputStream());
    }

    /// @param body as far as it was sent; empty when there is none
    record Response(int status, byte[] body) {}

    /// @param head request line and headers, each with its line end, without the length
    Response exchange(String head, byte[] body) throws IOException {
        var begin = (head + "Content-Length: " + body.length + "\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1);
        var whole = new byte[begin.length + body.length];
        System.arraycopy(begin, 0, whole, 0, begin.length);
        System.arraycopy(body, 0, whole, begin.length, body.length);
        out.write(whole);
        out.flush();
        int status = Integer.parseInt(line().substring(9, 12));
        int length = 0;
        for (var header = line(); !header.isEmpty(); header = line()) {
            var plain = header.toLowerCase(Locale.ROOT);
            if (plain.startsWith("content-length:"))
                length = Integer.parseInt(plain.substring(15).strip());
            else if (plain.startsWith("transfer-encoding:")) length = -1;
        }
        return new Response(status, length < 0 ? chunks() : in.readNBytes(length));
    }

    private byte[] chunks() throws IOException {
        var whole = new ByteArrayOutputStream();
        for (int size = size(); size > 0; size = size()) {
            whole.write(in.readNBytes(size));
            line();
        }
        line();
        return whole.toByteArray();
    }

    private int size() throws IOException {
        return Integer.parseInt(line(), 16);
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) throw new EOFException("hung up");
            if (next != '\r') line.append((char) next);
        }
        return line.toString();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException gone) {
            // Hung up already.
        }
    }
}
