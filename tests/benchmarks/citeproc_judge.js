// Prints items in a style by citeproc-js, which is given as a file: node citeproc_judge.js CITEPROC LOCALES STYLE < ITEMS
const fs = require("fs");
const [citeproc, locales, style] = process.argv.slice(2);
const CSL = require(citeproc);
const items = new Map(JSON.parse(fs.readFileSync(0, "utf8")).map((item) => [item.id, item]));
const locale = (name) => {
  const file = `${locales}/locales-${name}.xml`;
  return fs.existsSync(file) ? fs.readFileSync(file, "utf8") : false;
};
const engine = new CSL.Engine({ retrieveLocale: locale, retrieveItem: (id) => items.get(id) }, fs.readFileSync(style, "utf8"), "en-US");
engine.setOutputFormat("html");
engine.updateItems([...items.keys()]);
const [about, entries] = engine.makeBibliography() || [{ entry_ids: [] }, []];
console.log(JSON.stringify(Object.fromEntries(about.entry_ids.map((ids, place) => [ids[0], entries[place]]))));
