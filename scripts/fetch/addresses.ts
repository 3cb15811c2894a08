import { existsSync, readFileSync } from "node:fs";
import * as v from "valibot";

const Addresses = v.record(v.string(), v.pipe(v.string(), v.url()));

/**
 * Other addresses than those in the list: a file with an address per source (`{"natura-2000": "https://…"}`), or
 * one host that stands in for all (`http://127.0.0.1:8080`, for a mirror or a test).
 *
 * @throws when the file is not there or is something else
 */
export function readAddresses(option: string | undefined): (id: string, address: string) => string {
  if (option === undefined || option === "") return (_id, address) => address;
  if (/^https?:\/\//.test(option)) {
    const host = new URL(option);
    return (_id, address) => {
      const url = new URL(address);
      url.protocol = host.protocol;
      url.host = host.host;
      if (host.port === "") url.port = "";
      return url.href;
    };
  }
  if (!existsSync(option)) throw new Error(`the file with addresses ${option} does not exist`);
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), Addresses), readFileSync(option, "utf8"));
  if (!parsed.success) {
    throw new Error(`${option} is no list of addresses by source: ${parsed.issues[0].message}`);
  }
  return (id, address) => parsed.output[id] ?? address;
}
