// SQLite as WebAssembly, compiled once.
import initSqlJs, { type SqlJsStatic } from "sql.js";

let compiled: Promise<SqlJsStatic> | undefined;

export function sqlite(): Promise<SqlJsStatic> {
  compiled ??= initSqlJs();
  return compiled;
}
