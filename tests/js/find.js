/* Reads {script, index, queries} and writes the pages that the search finds for each query. */
const vm = require("node:vm");
const given = JSON.parse(require("node:fs").readFileSync(0, "utf8"));
const made = {};
const page = vm.createContext({
  HTMLElement: class {},
  customElements: { get: (name) => made[name], define(name, element) { made[name] = element; } },
});
vm.runInContext(given.script, page);
vm.runInContext(given.index, page);
const find = made["limber-search"].finder(page.limberSearch);
process.stdout.write(JSON.stringify(given.queries.map((query) => find(query).map((hit) => [hit.page.address, hit.also]))));
