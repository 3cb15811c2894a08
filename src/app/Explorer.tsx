import "./fonts.css";

/** The whole page: the map with everything around it. */
export function Explorer() {
  return <main className="explorer" />;
}
