/**
 * What a browser may load and run on a page of the site: code, styles, fonts, pictures and data that lie in its own files, and nothing
 * else; inline styles are allowed, inline code and code made of texts are not. Pages carry it in a meta element, so that any host will
 * do; our server sends it with every answer.
 */
export const CONTENT_POLICY = Object.entries({
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self' 'unsafe-inline'",
  'img-src': "'self'",
  'font-src': "'self'",
  'connect-src': "'self'",
  'form-action': "'self'",
  'base-uri': "'self'",
  'object-src': "'none'",
})
  .map(([kind, from]) => `${kind} ${from}`)
  .join('; ');

/** The policy as an element: the first of a page after its charset, since it holds for what comes after it. */
export const POLICY_ELEMENT = `<meta http-equiv="content-security-policy" content="${CONTENT_POLICY}">`;
