/**
 * Full-text search that works from a folder on a disk: an archive in, the shards of its index out, as classic scripts
 * that the search page calls for; and a reader of the same shards for the command line. The format is
 * docs/search-format.md. Knows nothing of pages.
 */
package org.backfile.publish.search;
