package org.crampgraph.rehearsal.agent;

import java.lang.classfile.CodeBuilder;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;

/// The call of [Recorder#record] that hooks add, with the result and the arguments on the stack.
final class RecorderCall {

    static final int ARGUMENTS = 3;

    private static final ClassDesc RECORDER = ClassDesc.of("org.crampgraph.rehearsal.agent.Recorder");
    private static final MethodTypeDesc TYPE = MethodTypeDesc.of(ConstantDescs.CD_void, ConstantDescs.CD_Object,
            ConstantDescs.CD_Object, ConstantDescs.CD_Object, ConstantDescs.CD_Object, ConstantDescs.CD_String);

    private RecorderCall() {}

    static void add(CodeBuilder code, String lookUp) {
        code.loadConstant(lookUp).invokestatic(RECORDER, "record", TYPE);
    }
}
