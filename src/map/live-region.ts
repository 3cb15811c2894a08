/** A place in the page that screen readers read out when it changes. */
export function createLiveRegion(container: HTMLElement): {
  readonly announce: (sentence: string) => void;
  readonly remove: () => void;
} {
  const element = document.createElement("div");
  element.className = "map-live";
  element.setAttribute("role", "status");
  container.append(element);
  return {
    announce: (sentence) => {
      element.textContent = sentence;
    },
    remove: () => element.remove(),
  };
}
