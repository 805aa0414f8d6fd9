/**
 * The pages that people read: home, article, day, month, year, section, outlet and the maker's own, as HTML made by jte templates.
 *
 * <p>An archive and an edition come in; artifacts go out. Each page is one view record given to one template: the
 * records hold finished texts and relative addresses, so that a template neither asks nor formats. It does not know
 * where the files go nor who else publishes; only this package knows jte.
 */
package org.backfile.publish.page;
