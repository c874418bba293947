/* What the theme needs on each page: where the site begins, and how to keep the reader's choice of colours. */
var __md_scope = new URL(document.currentScript.dataset.scope, location);
var __md_hash = function (text) {
  return Array.from(text).reduce(function (sum, sign) { return (sum << 5) - sum + sign.charCodeAt(0); }, 0);
};
var __md_get = function (key, storage, scope) {
  try { return JSON.parse((storage || localStorage).getItem((scope || __md_scope).pathname + "." + key)); }
  catch (error) { return null; }
};
var __md_set = function (key, value, storage, scope) {
  try { (storage || localStorage).setItem((scope || __md_scope).pathname + "." + key, JSON.stringify(value)); }
  catch (error) { /* Private windows refuse; the choice then lasts for this page. */ }
};
