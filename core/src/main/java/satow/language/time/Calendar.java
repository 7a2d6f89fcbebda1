package satow.language.time;

import java.time.DayOfWeek;
import java.util.Optional;
import satow.language.time.TimeForm.Shift;

/** Finds the year, month or week that an incomplete date leaves out. Values as TIMEX3. */
interface Calendar {

  String monthDay(int month, int day, Tense tense, Optional<Moment> last);

  String month(int month, Shift shift, Tense tense, Optional<Moment> last);

  String weekday(DayOfWeek day, Shift shift, Tense tense, Optional<Moment> last);

  String season(String code, Shift shift, Tense tense, Optional<Moment> last);

  String day(int day, Optional<Moment> last);

  Optional<Integer> feastYear(Feast feast, Tense tense, Optional<Moment> last);

  String shortYear(int year, Optional<Moment> last);
}
