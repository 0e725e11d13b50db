/** For esbuild: a file that a source reads stands beside it in the checkout, wherever the source itself was bundled into. */
import { readFileSync } from "node:fs";
import { relative } from "node:path";
import { root } from "./steps.mjs";

/** `checkout`: the way to the checkout, or to a folder like it, from the file into which all is bundled. */
export const besideSources = (checkout) => ({
  name: "beside sources",
  setup({ onLoad }) {
    onLoad({ filter: /\.tsx?$/ }, ({ path }) => {
      const source = readFileSync(path, "utf8");
      const here = `new URL("${checkout}${relative(root, path)}", import.meta.url).href`;
      return { contents: source.replaceAll("import.meta.url", here), loader: path.endsWith("x") ? "tsx" : "ts" };
    });
  },
});
