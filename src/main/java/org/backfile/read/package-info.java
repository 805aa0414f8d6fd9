/**
 * Documents to articles: cuts the text into blocks, measures them, gives each its role with a reason, and assembles
 * the record with its ledger.
 *
 * <p>{@link org.backfile.read.Segmenter} makes blocks, {@link org.backfile.read.Features} measures one,
 * a {@link org.backfile.read.Labeller} decides, {@link org.backfile.read.Assembler} builds; {@link org.backfile.read.Reader}
 * is the four in a row. What an outlet's pages have in common is learnt by {@link org.backfile.read.HabitsBuilder} and handed
 * to the reader as {@link org.backfile.read.Habits}. It does not know where articles go.
 */
package org.backfile.read;
