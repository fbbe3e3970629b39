/** Makers of cars and lorries: the year before one is that of the model ("her 2014 Honda"), not when anything took place. */
export const carMakers: ReadonlySet<string> = new Set(
  (
    "acura alfa audi austin bentley bmw buick byd cadillac chevrolet chevy chrysler citroën citroen dacia daewoo daihatsu dodge ferrari fiat ford freightliner " +
    "gmc holden honda hummer hyundai infiniti isuzu jaguar jeep kenworth kia lada lamborghini lancia lexus lincoln lotus maserati mazda mclaren mercedes mercedes-benz " +
    "mercury mini mitsubishi nissan oldsmobile opel peterbilt peugeot plymouth pontiac porsche renault rolls-royce rover saab saturn scania seat skoda škoda smart " +
    "subaru suzuki tata tesla toyota triumph vauxhall volkswagen volvo vw"
  ).split(" "),
);
