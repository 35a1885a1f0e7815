package dev.rowan.sample.quickstart.question;

import dev.rowan.annotation.Projection;
import java.lang.Character.UnicodeScript;

/** A script, and how many languages are written in it. */
@Projection
public record ScriptUse(UnicodeScript script, long languages) {}
