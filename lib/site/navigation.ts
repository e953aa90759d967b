/** Which pages does every page lead to? */

export interface NavigationLink {
  href: string;
  label: string;
  /** The same in te reo Māori, shown beside the English. */
  labelMi?: string;
}

export const MAIN_NAVIGATION: readonly NavigationLink[] = [
  { href: "/", label: "Home" },
  { href: "/plans", label: "Plans" },
  { href: "/stages", label: "How to read the stages" },
  { href: "/about", label: "About" },
];

export const FOOTER_NAVIGATION: readonly NavigationLink[] = [
  { href: "/contact", label: "Contact us", labelMi: "Whakapā mai" },
  { href: "/about", label: "About" },
  { href: "/accessibility", label: "Accessibility" },
  { href: "/copyright", label: "Copyright" },
  { href: "/privacy", label: "Privacy" },
];
