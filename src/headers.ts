/**
 * What a page may load and run: its own files and nothing else. `wasm-unsafe-eval` is for the search
 * engine, which is compiled code of our own; no inline script or style is ever allowed.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
].join("; ");

/** For hosts that read a `_headers` file. `frame-ancestors` can't be set in a page itself. */
export const headersFile = `/*
  Content-Security-Policy: ${contentSecurityPolicy}; frame-ancestors 'none'
  Referrer-Policy: strict-origin-when-cross-origin
  X-Content-Type-Options: nosniff
  Permissions-Policy: camera=(), geolocation=(), microphone=(), interest-cohort=()
`;
