// Text inside XML.

// biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 forbids them
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** Escapes markup and drops what XML 1.0 cannot hold. */
export function escapeXml(text: string): string {
  const clean = text.replace(FORBIDDEN, "").replace(/\p{Surrogate}/gu, "\ufffd");
  return clean.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
