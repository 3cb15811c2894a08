import { useCallback } from "react";
import type { Candidate } from "../../analyses/suitability/types.ts";
import { writeWgs84 } from "../shell/write-coordinates.ts";
import { useLanguage } from "../use-language.ts";

/** What a candidate is called: its name, else where it lies, else its id. */
export function useCandidateName(): (candidate: Candidate) => string {
  const { translate, formats } = useLanguage();
  return useCallback(
    ({ name, center, id }) => name ?? (center ? writeWgs84(center, translate, formats) : id),
    [translate, formats],
  );
}
