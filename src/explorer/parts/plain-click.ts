/** Calls `done` at a click on a drawn link, instead of following it; with a modifier key the browser opens its address. */
export function onPlainClick(link: SVGAElement, done: () => void): void {
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    done();
  });
}
