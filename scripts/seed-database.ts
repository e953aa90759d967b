/** `npm run seed`: loads the real plan into the database that DATABASE_URL names, unless it is there. */
import { connectDesk } from "@/lib/database/desk";
import { loadRealPlan } from "@/lib/seeding/load-real-plan";

const url = process.env.DATABASE_URL;
if (!url) {
  console.error("Set DATABASE_URL to the database to load. (npm start loads its own by itself.)");
  process.exit(1);
}

const desk = connectDesk(url);
try {
  const loaded = await loadRealPlan(desk);
  console.log(loaded ? "Loaded the plan for 2016 to 2018." : "The plan for 2016 to 2018 is there already.");
} finally {
  await desk.$disconnect();
}
