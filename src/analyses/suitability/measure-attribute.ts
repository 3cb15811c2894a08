import type { Measure } from "../../criteria/criterion.ts";
import { type Measurer, unknownAmount } from "./amount.ts";

/** What the candidate's own source says of it, or its outline; it needs no place. */
export function measureAttribute({ read }: Measure & { readonly type: "attribute" }): Measurer {
  return ({ properties, areaHectares }) => {
    const stated = read({ properties, areaHectares });
    return stated ? { ...stated, doubt: "none" } : unknownAmount("not-stated");
  };
}
