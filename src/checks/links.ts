import type { ReadPage, SiteRule, StagedFault, StagedPage, StagedSite } from "./staged-page.ts";

/** Every address inside the site leads to a file that was made, and every anchor to an id on that page. */
export const links: SiteRule = (site) => {
  const byPath = new Map(site.pages.map((page) => [page.path, page]));
  return site.pages.flatMap((page) => page.addresses.flatMap((address) => follow(address, page, site, byPath)));
};

/** What a page's links, pictures and scripts lead to. */
export function addressesOn(page: ReadPage): string[] {
  // The same page in another language is in another site, with checks of its own.
  const own = page.elements.filter(({ properties }) => properties.hrefLang === undefined);
  return own.flatMap(({ properties }) =>
    [properties.href, properties.src].filter((value): value is string => typeof value === "string"),
  );
}

function follow(
  address: string,
  page: StagedPage,
  site: StagedSite,
  byPath: ReadonlyMap<string, StagedPage>,
): StagedFault[] {
  if (/^[a-z][a-z0-9+.-]*:/i.test(address) || address.startsWith("//")) return [];
  const url = new URL(address, `http://site${site.base.replace(/\/$/, "")}${page.address}`);
  if (!url.pathname.startsWith(site.base)) {
    return [fault(page, `A link leads to \`${address}\`, outside the base path \`${site.base}\`.`)];
  }
  const path = decoded(url.pathname.slice(site.base.length));
  if (path === undefined)
    return [fault(page, `A link leads to \`${address}\`, where a percent sign stands without its two digits.`)];
  const file = path === "" || path.endsWith("/") ? `${path}index.html` : path;
  if (!site.files.has(file)) return [fault(page, `A link leads to \`${address}\`, where nothing was made.`)];
  const target = byPath.get(file);
  const anchor = decoded(url.hash.slice(1));
  if (!anchor || !target || target.ids.has(anchor)) return [];
  return [
    fault(page, `A link leads to \`${address}\`, and \`${target.address}\` has nothing with the id \`${anchor}\`.`),
  ];
}

/** An address with its percent signs read; nothing when they can’t be. */
function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

function fault(page: StagedPage, message: string): StagedFault {
  return {
    page: page.path,
    message,
    hint: "Mend the address in the chapter that has it. If no chapter does, the site’s own template is at fault.",
  };
}
