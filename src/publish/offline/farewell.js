/* This report keeps no copy of itself on its readers' devices. Where an earlier version did, this takes it away. */
const mine = `soundings ${SITE.base} `;

async function leave() {
  for (const name of await caches.keys()) if (name.startsWith(mine)) await caches.delete(name);
  await registration.unregister();
}

addEventListener("install", () => skipWaiting());
addEventListener("activate", (event) => event.waitUntil(leave()));
