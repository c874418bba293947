/* Reads {script, known, items, asked} and writes for each address the state, its own address, and what is shown and hidden. */
const vm = require("node:vm");
const given = JSON.parse(require("node:fs").readFileSync(0, "utf8"));
const made = {};
const page = vm.createContext({
  HTMLElement: class {},
  URLSearchParams,
  customElements: { define(name, element) { made[name] = element; } },
});
vm.runInContext(given.script, page);
const { read, write, sift } = made["limber-finder"].logic;
const told = given.asked.map((address) => {
  const state = read(address, given.known);
  return { state, address: write(state), ...sift(given.items, state) };
});
process.stdout.write(JSON.stringify(told));
