/** The address of a section of the source. Pure. */

/**
 * undefined where the source is no page of a wiki, of which alone the address of a section is known: its name with underscores, after `#`.
 * A name that the page does not have leads to the page's beginning.
 * @param url of the source
 */
export function sectionUrl(url: string | undefined, section: string): string | undefined {
  if (url === undefined || !/^https?:\/\/[^/]+\/wiki\/[^#]+$/i.test(url)) return undefined;
  return `${url}#${encodeURIComponent(section.replaceAll(' ', '_'))}`;
}
