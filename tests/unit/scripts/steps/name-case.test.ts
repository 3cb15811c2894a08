import { describe, expect, it } from "vitest";
import { nameCase } from "../../../../scripts/steps/name-case.ts";

describe("nameCase", () => {
  it.each([
    ["HESSENPOORT IV", "Hessenpoort IV"],
    ["T LOCHTER OOST II", "'t Lochter Oost II"],
    ["T'FEBRIEK ZUID II", "'t Febriek Zuid II"],
    ["UITBREIDING T'FEBRIEK, GEDEELTE STAPPENBELT", "Uitbreiding 't Febriek, gedeelte Stappenbelt"],
    ["OVER T SPOOR", "Over 't Spoor"],
    ["DE ZEGGE I T/M V", "De Zegge I t/m V"],
    ["UITBREIDING DE GRIFT III", "Uitbreiding De Grift III"],
    ["HANDELSPARK DE WETERING", "Handelspark De Wetering"],
    ["IJSSELDIJK", "IJsseldijk"],
    ["IJHORST", "IJhorst"],
    ["XL BUSINESSPARK TWENTE (RBT)", "XL Businesspark Twente (RBT)"],
    ["GARSTELANDEN OOST 2E FASE", "Garstelanden Oost 2e fase"],
    ["SCHNEIDERBOS I EN II", "Schneiderbos I en II"],
    ["ZEVENHONT I+II", "Zevenhont I+II"],
    ["BT 1982", "BT 1982"],
    ["BEDRIJVENPARK A1", "Bedrijvenpark A1"],
    ["BROEKLANDEN-ZUID-UITBREIDING", "Broeklanden-Zuid-uitbreiding"],
    ["BUITENHAVEN  (INCL. GRASLAAN)", "Buitenhaven (incl. Graslaan)"],
    ["Noord Fase 1", "Noord fase 1"],
    ["De Mars", "De Mars"],
    ["Bedrijventerrein van Rosenburgweg", "Bedrijventerrein van Rosenburgweg"],
    ["ZENKELDAMSHOEK (Aan de Stegge)", "Zenkeldamshoek (Aan de Stegge)"],
    ["RIGTERSBLEEK/TUBANTIA", "Rigtersbleek/Tubantia"],
    ["BERFLO ES E", "Berflo Es E"],
  ])("writes %s as %s", (name, expected) => {
    expect(nameCase(name)).toBe(expected);
  });

  it("changes nothing when it is done twice", () => {
    for (const name of ["T VARK", "DE BAARGE (INDUSTRIE VI)", "OOST I (GEBIED BEAPHAR)"]) {
      expect(nameCase(nameCase(name))).toBe(nameCase(name));
    }
  });
});
