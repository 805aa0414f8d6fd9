package org.backfile.check;

/**
 * How much was read. The findings are in the caller's list of problems.
 *
 * @param fileCount all files of the folder
 * @param pageCount those of them that are HTML
 * @param linkCount the addresses in pages and style sheets, each counted where it stands
 */
public record Tally(long fileCount, long pageCount, long linkCount) {
}
