package org.backfile.it;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.json.Json;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A Chromium without a window, and without a network but what the pages ask for. */
public final class Browser implements Window {

    /** Selenium warns of a Chromium newer than its typed commands, of which none is used here. Held, as a logger is forgotten otherwise. */
    private static final Logger TYPED_COMMANDS = Logger.getLogger("org.openqa.selenium.devtools");

    static {
        TYPED_COMMANDS.setLevel(Level.SEVERE);
    }

    private final Path profile;
    private final ChromeDriver driver;

    private Browser(Path profile, ChromeDriver driver) {
        this.profile = profile;
        this.driver = driver;
    }

    /** A fresh one; the test is passed over, or fails where {@code BACKFILE_REQUIRE_BROWSER} is set, if there is none. */
    public static Browser open() throws IOException {
        Path chromium = Window.found("chromium");
        Path chromedriver = Window.found("chromedriver");
        Path profile = Files.createTempDirectory("backfile-browser");
        ChromeDriverService service = new ChromeDriverService.Builder().usingDriverExecutable(chromedriver.toFile())
                .usingAnyFreePort().withSilent(true).build();
        Browser browser = new Browser(profile, new ChromeDriver(service, options(chromium, profile)));
        browser.forgetItsOwnPage();
        return browser;
    }

    /** Chromium begins with a page of its own, which asks for a hundred files in the program. */
    private void forgetItsOwnPage() {
        driver.get("about:blank");
        requests();
        console();
    }

    private static ChromeOptions options(Path chromium, Path profile) {
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(chromium.toFile());
        options.setCapability("goog:loggingPrefs", logs);
        return options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage",
                "--window-size=1200,900", "--user-data-dir=" + profile);
    }

    @Override
    public void open(URI address) {
        driver.get(address.toString());
    }

    @Override
    public URI address() {
        return URI.create(driver.getCurrentUrl());
    }

    /** The elements that a CSS selector takes, in the page's order. */
    List<WebElement> all(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    /** The text of the first such element as the page holds it, shown or not. */
    @Override
    public String text(String selector) {
        return driver.findElement(By.cssSelector(selector)).getDomProperty("textContent");
    }

    /** Follows the first link that a selector takes, and waits until the other page is there. */
    void follow(String selector) {
        String before = driver.getCurrentUrl();
        driver.findElement(By.cssSelector(selector)).click();
        WebDriverWait wait = new WebDriverWait(driver, PATIENCE);
        wait.until(ExpectedConditions.not(ExpectedConditions.urlToBe(before)));
        wait.until(page -> "complete".equals(script("return document.readyState")));
    }

    /** Waits until something is so; fails with {@code what} after a while. */
    void await(String what, BooleanSupplier condition) {
        new WebDriverWait(driver, PATIENCE).withMessage(what).until(page -> condition.getAsBoolean());
    }

    void back() {
        driver.navigate().back();
    }

    @Override
    public Object script(String source, Object... arguments) {
        return driver.executeScript(source, arguments);
    }

    @Override
    public Object answer(String source, Object... arguments) {
        driver.manage().timeouts().scriptTimeout(PATIENCE.multipliedBy(3));
        return driver.executeAsyncScript(source, arguments);
    }

    @Override
    public void type(CharSequence keys) {
        press(keys);
    }

    /** Presses a key of {@link org.openqa.selenium.Keys}; gives the element that has the focus then. */
    WebElement press(CharSequence key) {
        driver.switchTo().activeElement().sendKeys(key);
        return driver.switchTo().activeElement();
    }

    /** Has pages shown to readers of light or dark ones: {@code light}, {@code dark}. */
    void scheme(String name) {
        tell("Emulation.setEmulatedMedia", Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", name))));
    }

    /** Gives a command of the Chrome DevTools Protocol. */
    void tell(String command, Map<String, Object> parameters) {
        driver.executeCdpCommand(command, parameters);
    }

    @Override
    public List<String> console() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream().map(LogEntry::toString).toList();
    }

    @Override
    public List<String> requests() {
        List<String> addresses = new ArrayList<>();
        for (LogEntry entry : driver.manage().logs().get(LogType.PERFORMANCE)) {
            Map<?, ?> message = (Map<?, ?>) new Json().<Map<String, Object>>toType(entry.getMessage(), Json.MAP_TYPE).get("message");
            if ("Network.requestWillBeSent".equals(message.get("method"))) {
                Map<?, ?> request = (Map<?, ?>) ((Map<?, ?>) message.get("params")).get("request");
                addresses.add((String) request.get("url"));
            }
        }
        return addresses;
    }

    @Override
    public void close() throws IOException {
        driver.quit();
        Scratch.delete(profile);
    }
}
