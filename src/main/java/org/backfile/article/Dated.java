package org.backfile.article;

/**
 * A time and the words it was read from.
 *
 * @param time    as read
 * @param written as it stands in the source: "1 Aug, 2022 16:03"; empty where nothing was found
 */
public record Dated(PublicationTime time, String written) {

    public static final Dated UNKNOWN = new Dated(new PublicationTime.Unknown(), "");
}
