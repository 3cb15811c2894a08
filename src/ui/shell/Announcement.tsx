import { useEffect, useState } from "react";

/** A slider that is still moving is not talked through. */
const QUIET_MS = 1200;

/** Says a sentence once it has come to rest, for who does not see it change. */
export function Announcement({ sentence }: { readonly sentence: string }) {
  const [said, setSaid] = useState("");
  useEffect(() => {
    const atRest = setTimeout(() => setSaid(sentence), QUIET_MS);
    return () => clearTimeout(atRest);
  }, [sentence]);
  return (
    <p className="visually-hidden" role="status">
      {said}
    </p>
  );
}
