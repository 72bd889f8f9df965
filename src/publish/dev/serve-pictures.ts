import type { AstroIntegration } from "astro";

/** Serves the report’s pictures as a build would publish them. */
export function pictureServer(read: (path: string) => Uint8Array | undefined): AstroIntegration {
  return {
    name: "soundings-pictures",
    hooks: {
      "astro:server:setup": ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const bytes = read(decodeURI((request.url ?? "").split("?")[0]?.slice(1) ?? ""));
          if (bytes) response.end(bytes);
          else next();
        });
      },
    },
  };
}
