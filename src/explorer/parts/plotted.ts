/** A plot as it stands on the page. */

/**
 * The SVG of a plot without a legend or a title. Plot names its groups after the kinds of their marks ("rect", "dot"),
 * which nobody who listens to the page can use, and which ARIA does not allow on groups without a role.
 */
export function plotted(plot: Element): SVGSVGElement {
  for (const group of plot.querySelectorAll('g[aria-label]')) group.removeAttribute('aria-label');
  plot.setAttribute('role', plot.querySelector('a') === null ? 'img' : 'group');
  return plot as SVGSVGElement; // A plot without a legend or a title is the SVG itself.
}
