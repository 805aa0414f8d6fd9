package org.backfile.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.backfile.problem.SetupException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PreviewTest {

    private static final String PAGE = "<!doctype html><html lang=\"en\"><head>"
            + "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src 'self'\">"
            + "<title>Caf\u00e9</title></head><body><p>&lt;meta</p></body></html>";

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @TempDir
    Path folder;

    private final ExecutorService executor = Executors.newFixedThreadPool(2);
    private Path site;
    private Preview preview;

    @BeforeEach
    void open() throws IOException {
        site = folder.resolve("site");
        write("index.html", PAGE);
        write("2022/08/index.html", "<p>August");
        Files.writeString(folder.resolve("secret.txt"), "secret");
        preview = Preview.open(site, new Options(0, false), executor);
    }

    @AfterEach
    void close() {
        preview.close();
        executor.shutdown();
    }

    @Test
    void servesOnTheLoopbackAddressOnly() {
        assertTrue(preview.address().toString().matches("http://(127\\.0\\.0\\.1|\\[::1\\]):[0-9]+/"), preview.address().toString());
        assertTrue(InetAddress.getLoopbackAddress().isLoopbackAddress());
    }

    @Test
    void file() throws Exception {
        HttpResponse<String> answer = get("/index.html");
        assertEquals(200, answer.statusCode());
        assertEquals(PAGE, answer.body());
        assertEquals("text/html; charset=utf-8", header(answer, "Content-Type"));
        assertEquals("nosniff", header(answer, "X-Content-Type-Options"));
        assertEquals("no-cache", header(answer, "Cache-Control"));
        assertEquals("same-origin", header(answer, "Cross-Origin-Resource-Policy"));
    }

    @ParameterizedTest
    @CsvSource({"a.css,text/css; charset=utf-8", "a.js,text/javascript; charset=utf-8", "a.json,application/json",
        "a.xml,application/xml", "a.atom,application/atom+xml", "a.txt,text/plain; charset=utf-8", "a.svg,image/svg+xml",
        "a.png,image/png", "a.jsonl,application/jsonl; charset=utf-8", "a.csv,text/csv; charset=utf-8",
        "a.tar.gz,application/gzip", "a,application/octet-stream", "a.exe,application/octet-stream"})
    void types(String name, String type) throws Exception {
        write(name, "");
        assertEquals(type, header(get("/" + name), "Content-Type"));
        assertEquals("0", header(get("/" + name), "Content-Length"));
    }

    @Test
    void folders() throws Exception {
        assertEquals(PAGE, get("/").body());
        assertEquals("<p>August", get("/2022/08/").body());
        HttpResponse<String> answer = get("/2022/08?page=2");
        assertEquals(302, answer.statusCode());
        assertEquals("/2022/08/?page=2", header(answer, "Location"));
        assertEquals(404, get("/2022/").statusCode());
    }

    @Test
    void missingFile() throws Exception {
        HttpResponse<String> answer = get("/gone.html");
        assertEquals(404, answer.statusCode());
        assertEquals("text/html; charset=utf-8", header(answer, "Content-Type"));
        assertTrue(answer.body().contains("<a href=\"/\">"));
    }

    @Test
    void aFileWrittenLaterIsServed() throws Exception {
        assertEquals(404, get("/new.txt").statusCode());
        write("new.txt", "new");
        assertEquals("new", get("/new.txt").body());
    }

    @Test
    void percentEncodingAndQuery() throws Exception {
        assertEquals(PAGE, get("/%69ndex.html?a=b#c").body());
    }

    @Test
    void head() throws Exception {
        HttpResponse<String> answer = send(request("/index.html").method("HEAD", HttpRequest.BodyPublishers.noBody()));
        assertEquals(200, answer.statusCode());
        assertEquals("", answer.body());
        assertEquals(String.valueOf(PAGE.getBytes(StandardCharsets.UTF_8).length), header(answer, "Content-Length"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "PATCH", "PROPFIND"})
    void otherMethods(String method) throws Exception {
        HttpResponse<String> answer = send(request("/").method(method, HttpRequest.BodyPublishers.ofString("x")));
        assertEquals(405, answer.statusCode());
        assertEquals("GET, HEAD", header(answer, "Allow"));
    }

    @Test
    void entityTag() throws Exception {
        String tag = header(get("/index.html"), "ETag");
        HttpResponse<String> same = send(request("/index.html").header("If-None-Match", "\"other\", W/" + tag));
        assertEquals(304, same.statusCode());
        assertEquals(tag, header(same, "ETag"));
        assertEquals("", same.body());
        assertEquals(200, send(request("/index.html").header("If-None-Match", "\"other\"")).statusCode());
        write("index.html", PAGE + "<!-- more -->");
        assertEquals(200, send(request("/index.html").header("If-None-Match", tag)).statusCode());
    }

    @Test
    void modificationDate() throws Exception {
        Files.setLastModifiedTime(site.resolve("index.html"), FileTime.from(Instant.parse("2022-08-01T06:07:08.9Z")));
        assertEquals("Mon, 01 Aug 2022 06:07:08 GMT", header(get("/index.html"), "Last-Modified"));
        assertEquals(304, since("Mon, 01 Aug 2022 06:07:08 GMT"));
        assertEquals(304, since("Tue, 02 Aug 2022 00:00:00 GMT"));
        assertEquals(200, since("Mon, 01 Aug 2022 06:07:07 GMT"));
        assertEquals(200, since("yesterday"));
    }

    private int since(String date) throws Exception {
        return send(request("/index.html").header("If-Modified-Since", date)).statusCode();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "/../secret.txt", "/%2e%2e/secret.txt", "/..%2fsecret.txt", "/%2e%2e%2Fsecret.txt", "/2022/../../secret.txt",
        "/..%5csecret.txt", "/..\\secret.txt", "/%5c..%5csecret.txt", "/index.html%00.txt", "/index.html%00", "/index.html/",
        "//secret.txt", "///secret.txt", "/./index.html", "/.%2e/secret.txt", "/%252e%252e/secret.txt", "/%c0%ae%c0%ae/secret.txt",
        "/%u002e%u002e/secret.txt", "/C:/secret.txt", "/con", "/INDEX.html", "/index.html.", "/index.html:stream", "/2022%2f08/index.html",
        "http://example.org/index.html", "//example.org/index.html", "*", "index.html", "/out.txt", "/out/secret.txt",
        "/out", "/gone.txt", "/.backfile/reload", "/a\u0007b", "/%"})
    void hostilePaths(String path) throws IOException {
        Files.createSymbolicLink(site.resolve("out.txt"), folder.resolve("secret.txt"));
        Files.createSymbolicLink(site.resolve("out"), folder);
        Files.createSymbolicLink(site.resolve("gone.txt"), folder.resolve("nowhere"));
        String answer = raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertTrue(answer.matches("(?s)HTTP/1\\.1 40[04] .*"), answer);
        assertFalse(answer.endsWith("secret"), answer);
        assertFalse(answer.contains("Caf"), answer);
    }

    /** The JDK's server hangs up on a request line that is no path at all, before a handler sees it. */
    @Test
    void opaqueRequest() throws Exception {
        String answer = raw("GET mailto:index.html HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertTrue(answer.isEmpty() || answer.startsWith("HTTP/1.1 400 "), answer);
        assertEquals(200, get("/").statusCode());
    }

    @Test
    void aLinkThatStaysInTheFolderIsServed() throws Exception {
        Files.createSymbolicLink(site.resolve("home.html"), Path.of("index.html"));
        assertEquals(PAGE, get("/home.html").body());
    }

    @ParameterizedTest
    @CsvSource({"Host: localhost,200", "Host: LOCALHOST:8000,200", "Host: 127.0.0.1:1,200", "Host: [::1]:8000,200", "Host: [::1],200",
        "Host: example.org,421", "Host: localhost.example.org,421", "Host: example.org:80,421", "Host: 127.0.0.1.example.org,421",
        "Host: 10.0.0.1,421", "X-Host: localhost,421", "Host:,421"})
    void hosts(String header, int status) throws IOException {
        String answer = raw("GET /index.html HTTP/1.1\r\n" + header + "\r\nConnection: close\r\n\r\n");
        assertTrue(answer.startsWith("HTTP/1.1 " + status + " "), answer);
    }

    @Test
    void twoHosts() throws IOException {
        String answer = raw("GET / HTTP/1.1\r\nHost: localhost\r\nHost: example.org\r\nConnection: close\r\n\r\n");
        assertTrue(answer.startsWith("HTTP/1.1 421 "), answer);
    }

    @Test
    void setUp() {
        Path gone = folder.resolve("gone");
        SetupException noFolder = assertThrows(SetupException.class, () -> Preview.open(gone, Options.DEFAULT, executor));
        assertEquals(gone + ": error: there is no such folder (build it first: backfile build)", noFolder.getMessage());
        Options taken = new Options(preview.address().getPort(), false);
        SetupException noPort = assertThrows(SetupException.class, () -> Preview.open(site, taken, executor));
        assertTrue(noPort.getMessage().startsWith("port " + taken.port() + ": error: cannot listen there: "), noPort.getMessage());
        assertThrows(IllegalArgumentException.class, () -> new Options(65_536, false));
    }

    @Test
    void unwatchedPagesAreServedAsTheyAre() throws Exception {
        assertEquals(404, get("/.backfile/reload.js").statusCode());
        assertFalse(get("/").body().contains("<script"));
    }

    @Test
    void watchedPagesReload() throws Exception {
        preview.close();
        preview = Preview.open(site, new Options(0, true), executor);
        String version = get("/.backfile/reload").body();
        String script = "<script src=\"/.backfile/reload.js\" data-version=\"" + version + "\" defer></script>";
        String watched = PAGE.replace("img-src 'self'", "img-src 'self'; script-src 'self'; connect-src 'self'")
                .replace("</head>", script + "</head>");
        assertEquals(watched, get("/").body());
        assertEquals(PAGE, Files.readString(site.resolve("index.html")));
        assertTrue(get("/gone.html").body().contains(script));
        assertTrue(get("/.backfile/reload.js").body().contains("fetch(\"/.backfile/reload\""));
        preview.reload();
        assertNotEquals(version, get("/.backfile/reload").body());
        assertFalse(get("/").body().contains(version + "\""));
    }

    @Test
    void watchedPagesAreNeverTakenFromTheCache() throws Exception {
        String tag = header(get("/index.html"), "ETag");
        preview.close();
        preview = Preview.open(site, new Options(0, true), executor);
        HttpResponse<String> answer = send(request("/index.html").header("If-None-Match", tag));
        assertEquals(200, answer.statusCode());
        assertTrue(answer.headers().firstValue("ETag").isEmpty());
    }

    /** More open pages than threads: each asks and is answered, none is held. */
    @Test
    void manyOpenPages() throws Exception {
        preview.close();
        preview = Preview.open(site, new Options(0, true), executor);
        for (int i = 0; i < 50; i++) {
            assertEquals(200, get("/.backfile/reload").statusCode());
        }
        assertEquals(200, get("/").statusCode());
    }

    private void write(String name, String text) throws IOException {
        Files.createDirectories(site.resolve(name).getParent());
        Files.writeString(site.resolve(name), text);
    }

    private HttpResponse<String> get(String path) throws Exception {
        return send(request(path));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(preview.address() + path.substring(1)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("none");
    }

    private String raw(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), preview.address().getPort())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
