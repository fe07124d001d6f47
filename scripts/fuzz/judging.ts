// Judges one project after another in a process of its own, which can be ended where it hangs, and may even crash.
import { faultOf } from "./judge.ts";

process.on("message", async (project: string) => {
  process.send?.((await faultOf(project)) ?? "");
});
