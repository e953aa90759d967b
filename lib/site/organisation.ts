/**
 * Who runs this site, and how are they reached? Only facts that could be checked are written here: the postal address is
 * printed in the Commission's publications, the street address in its meeting minutes, the te reo Māori name in
 * its own account of 2017. The mailbox and the phone number were not found, so they are settings, not guesses.
 */

export interface Organisation {
  nameEn: string;
  nameMi: string | null;
}

export const ORGANISATION = {
  nameEn: "State Services Commission",
  nameMi: "Te Kawa Mataaho",
} as const satisfies Organisation;

export const POSTAL_ADDRESS = ["State Services Commission", "PO Box 329", "Wellington", "New Zealand"] as const;

export const STREET_ADDRESS = [
  "State Services Commission",
  "Level 10, Reserve Bank Building",
  "2 The Terrace",
  "Wellington",
] as const;

export const GOVT_NZ = "https://www.govt.nz/";
export const NZ_RELAY = "https://www.nzrelay.co.nz/";

export const LICENCE = {
  name: "Creative Commons Attribution 4.0 International",
  shortName: "CC BY 4.0",
  url: "https://creativecommons.org/licenses/by/4.0/",
} as const;
