/* Reads {script, rows, asked} and writes what the chooser decides for each state, and the state read back from its address. */
const vm = require("node:vm");
const given = JSON.parse(require("node:fs").readFileSync(0, "utf8"));
const made = {};
const page = vm.createContext({
  HTMLElement: class {},
  URLSearchParams,
  customElements: { define(name, element) { made[name] = element; } },
});
vm.runInContext(given.script, page);
const chooser = made["limber-chooser"];
const told = given.asked.map((state) => [
  chooser.decide(given.rows, state),
  chooser.read(chooser.written(state), given.rows),
]);
process.stdout.write(JSON.stringify(told));
