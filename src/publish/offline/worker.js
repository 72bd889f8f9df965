/*
 * Keeps the pages of a report on a reader's device, so that they can be read without a network. The build puts `SITE` before
 * this: where the report is (`base`), the name of its kept copy (`cache`), and each file that is kept with its digest.
 *
 * While there is a network, pages come from it: what was withdrawn is gone at the next look. What is named by its digest never
 * changes, and comes from the copy.
 */
const mine = `soundings ${SITE.base} `;
const keyOf = (path) => new URL(`${SITE.base}${path}?${SITE.files[path]}`, location.origin).href;
/** The address that a host answers at once: a folder's, not that of the page in it. */
const addressOf = (path) => SITE.base + path.replace(/(^|\/)index\.html$/, "$1");

/** One file into the copy: from an older copy where it hasn't changed, else from the network, never from a browser's store. */
async function keepFile(cache, path) {
  const key = keyOf(path);
  const before = await caches.match(key);
  const answer = before ?? (await fetch(addressOf(path), { cache: "no-cache", credentials: "same-origin" }));
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  // Made anew: an answer that was led on from elsewhere can't stand for a page.
  await cache.put(key, new Response(await answer.blob(), { headers: answer.headers }));
}

async function keepAll() {
  const cache = await caches.open(mine + SITE.cache);
  // A few at a time: a phone on a slow network has better to do.
  const waiting = Object.keys(SITE.files);
  const next = async () => {
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) await keepFile(cache, path);
  };
  await Promise.all([next(), next(), next()]);
}

async function forgetOthers() {
  for (const name of await caches.keys())
    if (name.startsWith(mine) && name !== mine + SITE.cache) await caches.delete(name);
  await clients.claim();
}

const kept = async (path) => (await caches.open(mine + SITE.cache)).match(keyOf(path));

async function answer(request, path) {
  if (path.startsWith("_assets/") || path.includes("/_assets/")) return (await kept(path)) ?? fetch(request);
  try {
    return await fetch(request);
  } catch (reason) {
    const copy = await kept(path);
    if (copy) return copy;
    throw reason;
  }
}

addEventListener("install", (event) => {
  skipWaiting();
  event.waitUntil(keepAll());
});

addEventListener("activate", (event) => event.waitUntil(forgetOthers()));

addEventListener("fetch", (event) => {
  const { pathname, origin } = new URL(event.request.url);
  if (event.request.method !== "GET" || origin !== location.origin || !pathname.startsWith(SITE.base)) return;
  const inside = decodeURI(pathname.slice(SITE.base.length));
  const path = inside === "" || inside.endsWith("/") ? `${inside}index.html` : inside;
  if (Object.hasOwn(SITE.files, path)) event.respondWith(answer(event.request, path));
});
