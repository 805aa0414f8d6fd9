package org.backfile.output;

/**
 * What a site takes up, its manifest among it: all that goes up to a host.
 *
 * @param fileCount        how many files
 * @param byteCount        the sum of their lengths
 * @param largestByteCount the length of the longest
 */
public record SiteSize(long fileCount, long byteCount, long largestByteCount) {

    SiteSize with(long anotherByteCount) {
        return new SiteSize(fileCount + 1, byteCount + anotherByteCount, Math.max(largestByteCount, anotherByteCount));
    }
}
